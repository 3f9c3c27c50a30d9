/**
 * Thrown through the bundle when its execution dies. A `catch` may see it, but it changes nothing:
 * the latch in `runtime.call` throws it again at every later call.
 */
export class Killed extends Error {
  override readonly name = "Killed";
}
