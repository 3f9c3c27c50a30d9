/**
 * A tab or a column that a write needs is gone: people's hands, not a broken contract. Nothing was written. The message is
 * Vietnamese and says which tab, which column, what to do; the doors show it as a refusal.
 */
export class DamagedWorkbook extends Error {
  override readonly name = "DamagedWorkbook";
}

/** Does the work; where the workbook lacks what it must write to, what `otherwise` makes of the reason. */
export function unlessDamaged<T>(work: () => T, otherwise: (reason: string) => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DamagedWorkbook) return otherwise(error.message);
    throw error;
  }
}
