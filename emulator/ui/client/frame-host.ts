import { connectFrame } from "./bridge.ts";

const frame = document.querySelector<HTMLIFrameElement>("iframe[data-web-app]");
if (frame) connectFrame(frame, "web-app", {});
