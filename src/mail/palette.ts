/** The pages' palette again, as mail clients need it: in every style attribute. All pairs used reach 4.5:1. */
export const TEAL = "#0f5c5c";
export const INK = "#1f2933";
export const QUIET = "#52606d";
export const PAPER = "#f7f9f9";
export const TINT = "#e6f0ef";
export const GREEN = "#1b7f4d";
export const FONT = "font-family:Arial,'Helvetica Neue',Helvetica,sans-serif;font-size:16px;line-height:1.5";
