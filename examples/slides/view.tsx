import { useSearchParams } from "@solidjs/router";
import { createEffect, createSignal, For, onCleanup, onMount, Show, untrack } from "solid-js";
import { createLive, isLiveError } from "solid-reflect";
import { createDeck } from "./create-deck";
import { DeckBar } from "./deck-bar";
import { createSwipe, type Wish, wishOfKey } from "./gestures";
import { openDeck } from "./live";
import { SLIDES } from "./slide-bodies";
import { TalkPanel } from "./talk-panel";
import "./style.css";

export default function Slides() {
  const [search, setSearch] = useSearchParams();
  const code = (): string => (typeof search.talk === "string" ? search.talk : "");
  const live = createLive(openDeck, () => [code()]);
  const [key, setKey] = createSignal<string>();
  const [alone, setAlone] = createSignal(false);
  const [overview, setOverview] = createSignal(false);
  const [printing, setPrinting] = createSignal(false);
  const [problem, setProblem] = createSignal("");
  let deck!: HTMLElement;
  let stage!: HTMLDivElement;

  const leads = (): boolean => code() !== "" && key() !== undefined;
  const { current, go } = createDeck(SLIDES.length, () => !leads() && setAlone(true));

  // Takes the talk to what this tab shows, if it leads it: also a talk that has only begun, or begun anew.
  createEffect(() => {
    const own = key();
    if (own === undefined || live.code() !== code() || code() === "" || live.talk.slide() === current()) return;
    // One that is lost on the way is no harm: the talk then shows another slide, and this runs again.
    live.talk
      .show(own, current())
      .catch((error: unknown) => isLiveError(error, "refused") && setProblem(error.message));
  });
  // Goes where the talk is, unless this tab leads it or has gone its own way.
  createEffect(() => {
    const slide = live.talk.slide();
    if (slide !== undefined && !leads() && !alone()) untrack(() => go(slide, { quiet: true }));
  });

  const fullScreen = async (): Promise<void> => {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await deck.requestFullscreen();
      stage.focus();
    } catch {
      setProblem("This browser does not give the full screen.");
    }
  };
  const act = (wish: Wish): void => {
    if (wish === "next") go(current() + 1);
    else if (wish === "previous") go(current() - 1);
    else if (wish === "first") go(1);
    else if (wish === "last") go(SLIDES.length);
    else if (wish === "full-screen") void fullScreen();
    else setOverview(shown => wish === "overview" && !shown);
  };
  onMount(() => {
    setKey(sessionStorage.getItem(`talk ${code()}`) ?? undefined);
    const press = (event: KeyboardEvent): void => {
      const wish = wishOfKey(event, deck, stage);
      // Escape is the browser's where there is nothing to leave.
      if (!wish || (wish === "leave" && !overview())) return;
      event.preventDefault();
      act(wish);
    };
    addEventListener("keydown", press);
    const print = matchMedia("print");
    const printed = (): void => void setPrinting(print.matches);
    print.addEventListener("change", printed);
    onCleanup(() => {
      removeEventListener("keydown", press);
      print.removeEventListener("change", printed);
    });
  });

  const begin = async (): Promise<void> => {
    const talk = await live.begin();
    sessionStorage.setItem(`talk ${talk.code}`, talk.key);
    setKey(talk.key);
    setSearch({ talk: talk.code });
  };

  return (
    <section class="deck" aria-label="Slides" ref={deck} data-overview={overview() ? "" : undefined}>
      <div class="deck-stage" tabindex="0" role="group" aria-label="Slide" ref={stage} {...createSwipe(act)}>
        <For each={SLIDES}>
          {(slide, index) => (
            <div
              class="deck-slide"
              role="group"
              aria-roledescription="slide"
              aria-label={`${index() + 1} of ${SLIDES.length}: ${slide.title}`}
              data-current={current() === index() + 1 ? "" : undefined}
            >
              <p class="deck-title">{slide.title}</p>
              <div class="deck-body" inert={overview()}>
                <Show when={current() === index() + 1 || overview() || printing()}>
                  <slide.body deck={live} />
                </Show>
              </div>
              <Show when={overview()}>
                <button
                  type="button"
                  class="deck-choose"
                  aria-label={`Go to slide ${index() + 1}: ${slide.title}`}
                  onClick={() => {
                    setOverview(false);
                    go(index() + 1);
                    stage.focus();
                  }}
                />
              </Show>
            </div>
          )}
        </For>
      </div>
      <DeckBar current={current()} count={SLIDES.length} overview={overview()} onWish={act} />
      <p class="kit-hidden" role="status">
        Slide {current()} of {SLIDES.length}: {SLIDES[current() - 1]?.title}
      </p>
      <TalkPanel
        code={code()}
        leads={leads()}
        people={live.talk.people()}
        alone={alone() && live.talk.slide() !== undefined}
        onBegin={begin}
        onFollow={() => setAlone(false)}
        onLeave={() => setSearch({ talk: undefined })}
      />
      <Show when={problem()}>
        <p role="alert">{problem()}</p>
      </Show>
    </section>
  );
}
