import type { CallRecord, ExecutionRecord } from "./workspace-api.ts";

/** A call without its number. */
type CallShape = Omit<CallRecord, "number">;

/**
 * Execution records for a file. A year makes ten thousands of calls of a few hundred shapes: each shape is
 * written once, a call as the shape's index and its number.
 */
export interface PackedExecutions {
  readonly shapes: readonly CallShape[];
  readonly executions: readonly (Omit<ExecutionRecord, "calls"> & {
    /** Shape, number, shape, number … */
    readonly calls: readonly number[];
  })[];
}

export function packExecutions(executions: readonly ExecutionRecord[]): PackedExecutions {
  const shapes: CallShape[] = [];
  const known = new Map<string, number>();
  const indexOf = (shape: CallShape): number => {
    const key = JSON.stringify(shape);
    const index = known.get(key) ?? shapes.push(shape) - 1;
    known.set(key, index);
    return index;
  };
  const packed = executions.map(({ calls, ...execution }) => ({
    ...execution,
    calls: calls.flatMap(({ number, ...shape }) => [indexOf(shape), number]),
  }));
  return { shapes, executions: packed };
}

/** @throws Where a call names a shape that is not there. */
export function unpackExecutions({ shapes, executions }: PackedExecutions): readonly ExecutionRecord[] {
  return executions.map(({ calls, ...execution }) => {
    const unpacked: CallRecord[] = [];
    for (let at = 0; at < calls.length; at += 2) {
      const shape = shapes[calls[at] ?? -1];
      if (!shape)
        throw new Error(`Cannot load the workspace: call ${at / 2} of ${execution.entry} has no shape.`);
      unpacked.push({ number: calls[at + 1] ?? 0, ...shape });
    }
    return { ...execution, calls: unpacked };
  });
}
