/**
 * A promise whose failure is somebody's even when nobody waits for it: it is then told like the failure of a task,
 * where a plain promise would end the process.
 */
export class Answer<T> extends Promise<T> {
  #awaited = false;

  // What `then` makes is a promise like any other.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** `unawaited` takes the error when nobody waits for the answer at the time it comes. */
  static of<T>(promise: Promise<T>, unawaited: (error: unknown) => void): Answer<T> {
    const answer = new Answer<T>((resolve, reject) => promise.then(resolve, reject));
    void super.prototype.then.call(answer, undefined, (error: unknown) => {
      if (!answer.#awaited) unawaited(error);
    });
    return answer;
  }

  override then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#awaited = true;
    return super.then(done, failed);
  }
}
