import { SingleBar } from "cli-progress";
import { DAY_MS, dayOfMoment, isoMoment } from "./input/vietnam-time.ts";

/** Tells how far the year has come. */
export interface Progress {
  /** @param epochMs the world's time */
  readonly reach: (epochMs: number) => void;
  readonly end: () => void;
}

/** A bar on a terminal, one line a month elsewhere. */
export function showProgress(start: number, end: number, out: NodeJS.WriteStream): Progress {
  return out.isTTY ? bar(start, end, out) : months(out);
}

function bar(start: number, end: number, out: NodeJS.WriteStream): Progress {
  const single = new SingleBar({
    barCompleteChar: "█",
    barIncompleteChar: "░",
    stream: out,
    format: "{bar} {percentage}% · {day}",
    hideCursor: true,
  });
  const days = (epochMs: number) => Math.floor((epochMs - start) / DAY_MS);
  const day = (epochMs: number) => ({ day: dayOfMoment(epochMs).split("-").reverse().join("/") });
  single.start(Math.max(1, days(end)), 0, day(start));
  return {
    reach: (epochMs) => single.update(days(epochMs), day(epochMs)),
    end: () => single.stop(),
  };
}

function months(out: NodeJS.WriteStream): Progress {
  let told = "";
  return {
    reach: (epochMs) => {
      const month = isoMoment(epochMs).slice(0, 7);
      if (month === told) return;
      told = month;
      out.write(`Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}\n`);
    },
    end: () => undefined,
  };
}
