/** Gives the letter's frame the height of the letter. The frame runs no scripts; its size is read from outside. */
for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe.mail-frame")) {
  const fitTo = () => {
    const height = frame.contentDocument?.documentElement.scrollHeight ?? 0;
    if (height > 0) frame.style.height = `${height + 2}px`;
  };
  frame.addEventListener("load", fitTo);
  window.addEventListener("resize", fitTo);
  fitTo();
}
