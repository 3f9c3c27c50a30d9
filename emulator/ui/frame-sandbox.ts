/**
 * What a page of the script may do in its frame: run scripts, send forms, open windows. It has no origin of its own and
 * cannot move the page around it; a window it opens is free of these bounds, as on Google.
 */
export const FRAME_SANDBOX =
  "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox";
