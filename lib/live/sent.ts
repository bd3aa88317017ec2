/** What every value of a live object has that is sent when it changes. */
export abstract class Sent {
  readonly id: number;
  readonly name: string;
  /** The frame that carried it last; 0 is the description in the page. Its sender's to set. */
  sentIn = 0;
  /** Whether it has changed since it was sent. Its sender's to set. */
  dirty = false;
  /** Whether it waits for the next frame; a changed cell that nobody shows does not. Its sender's to set. */
  queued = false;

  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }
}
