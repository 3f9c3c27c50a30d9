/** Gives the letter's frame the height of the letter. The frame runs no scripts; its size is read from outside. */
for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe.mail-frame")) {
  const fitTo = () => {
    frame.style.height = "0";
    const height = frame.contentDocument?.documentElement?.scrollHeight ?? 0;
    frame.style.height = height > 0 ? `${height + 2}px` : "";
  };
  frame.addEventListener("load", fitTo);
  window.addEventListener("resize", fitTo);
  fitTo();
}
