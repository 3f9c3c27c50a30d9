/**
 * The functions Google may call by name: the only top-level functions of the bundle. Whatever stands here can be
 * called by any visitor of the web app through `google.script.run`, so each of them guards itself.
 * Function name → parameter list.
 */
export const ENTRY_POINTS = {
  doGet: "e",
  rpc: "request",
  onOpen: "e",
  onFormSubmitBell: "e",
  onSweep: "e",
  onMorning: "e",
  onOutbox: "e",
  menuSetup: "",
  menuOpenCycle: "",
  menuPropose: "",
  menuReport: "",
  menuCheck: "",
};
