import { For, Show, children, createEffect, createUniqueId, onCleanup, splitProps, untrack, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./form.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { ConfigContext, useConfig, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { DangerGlyph } from "../internal/glyphs";
import { mergeStyle } from "../internal/style";
import type { Size } from "../internal/vocabulary";
import { form as english } from "../locale/english-strings";
import type { FormStore } from "./create-form";
import { focusField, focusFirstInvalid } from "./focus-field";
import { FormContext, type FormLayout, type FormMark } from "./form-context";

type SubmitOfForm = SubmitEvent & { currentTarget: HTMLFormElement; target: Element };
type ResetOfForm = Event & { currentTarget: HTMLFormElement; target: Element };

export type FormProps<T extends object> = Omit<JSX.FormHTMLAttributes<HTMLFormElement>, "onSubmit" | "onReset"> & {
  /** What `createForm` made. Without it the form only lays out its fields. */
  form?: FormStore<T>;
  /** Labels above their fields ("vertical", unless given), beside them, or all in one line. */
  layout?: FormLayout;
  /** How wide the column of labels of a horizontal form is, as a CSS length. */
  labelWidth?: string;
  /** What is marked: the fields that have to be filled in (unless given), those that need not, or none. */
  mark?: FormMark;
  size?: Size;
  disabled?: boolean;
  /** Lists everything that is wrong above the fields, each a link to its field. */
  summary?: boolean;
  /** Asks before the page is left while something was changed and not sent. */
  guard?: boolean;
  onSubmit?: Handler<SubmitOfForm>;
  onReset?: Handler<ResetOfForm>;
};

/**
 * A native `<form>`. With `action` and `method="post"` it works without JavaScript: names are the paths of the values,
 * `formDataToValues` reads them on the server, and `createForm`'s `failure` shows what the server says.
 *
 * @example
 * <Form form={form} layout="horizontal" summary>
 *   <FormField form={form} name="name" label="Name" required><Input /></FormField>
 *   <SubmitButton>Send</SubmitButton>
 * </Form>
 */
export function Form<T extends object>(props: FormProps<T>): JSX.Element {
  const [own, rest] = splitProps(props, [
    "form",
    "layout",
    "labelWidth",
    "mark",
    "size",
    "disabled",
    "summary",
    "guard",
    "onSubmit",
    "onReset",
    "class",
    "style",
    "ref",
    "children",
  ]);
  const config = useConfig();
  const strings = useStrings("form", english);
  const titleId = createUniqueId();
  const core = untrack(() => own.form?.core);
  // The fields first: they tell the list of errors what they are called.
  const fields = children(() => (
    <ConfigContext.Provider value={{ ...config, size: () => own.size ?? config.size() }}>
      <FormContext.Provider
        value={{
          core,
          layout: () => own.layout ?? "vertical",
          mark: () => own.mark ?? "required",
          disabled: () => own.disabled,
          submitting: () => own.form?.submitting() ?? false,
        }}
      >
        {own.children}
      </FormContext.Provider>
    </ConfigContext.Provider>
  ));
  const failure = (): string | undefined => core?.message("");
  const wrong = (): ReturnType<NonNullable<typeof core>["messages"]> =>
    own.summary ? (core?.messages() ?? []).filter(({ path }) => path !== "") : [];

  // Set while the browser sends what has been found to be valid.
  let checked = false;
  const submit = (event: SubmitOfForm): void => {
    callHandler(own.onSubmit, event);
    const form = untrack(() => own.form);
    if (event.defaultPrevented || form === undefined || checked) return;
    if (!form.native || form.submitting()) {
      event.preventDefault();
      if (!form.submitting()) void form.submit();
      return;
    }
    const element = event.currentTarget;
    const valid = form.core.validate();
    if (valid === true) return;
    event.preventDefault();
    if (valid === false) return focusFirstInvalid(element);
    const { submitter } = event;
    void valid.then(found => {
      if (!found) return focusFirstInvalid(element);
      checked = true;
      element.requestSubmit(submitter);
      checked = false;
    });
  };
  createEffect(() => {
    if (!own.guard || !own.form?.dirty()) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    onCleanup(() => window.removeEventListener("beforeunload", ask));
  });
  return (
    <form
      {...rest}
      ref={found => {
        if (core !== undefined) {
          core.element = found;
          // Only now: until the page can answer, the browser's own checks are all there is.
          createEffect(() => (found.noValidate = true));
        }
        passRef(own.ref, found);
      }}
      class={cx("kit-form", own.class)}
      style={own.labelWidth === undefined ? own.style : mergeStyle({ "--kit-form-label": own.labelWidth }, own.style)}
      data-part="root"
      data-layout={own.layout ?? "vertical"}
      onSubmit={submit}
      onReset={event => {
        callHandler(own.onReset, event);
        if (event.defaultPrevented || own.form === undefined) return;
        // The fields follow the form, not what the page was loaded with.
        event.preventDefault();
        own.form.reset();
      }}
    >
      <div role="alert" data-part="summary">
        <Show when={failure() ?? (wrong().length > 0 ? strings().summary : undefined)}>
          {title => (
            <div data-part="summary-box" data-tone="danger">
              <DangerGlyph />
              <div id={titleId} data-part="summary-title">
                {title()}
              </div>
              <Show when={wrong().length > 0}>
                <ul aria-labelledby={titleId}>
                  <For each={wrong()}>
                    {({ message, place }) => {
                      const label = place?.label();
                      const text = label === undefined ? message : strings().error(label, message);
                      return (
                        <li>
                          <Show when={place} fallback={text}>
                            {found => (
                              <a
                                href={`#${found().id()}`}
                                onClick={event => {
                                  event.preventDefault();
                                  focusField(document.getElementById(found().id())?.closest(".kit-form-field"));
                                }}
                              >
                                {text}
                              </a>
                            )}
                          </Show>
                        </li>
                      );
                    }}
                  </For>
                </ul>
              </Show>
            </div>
          )}
        </Show>
      </div>
      {fields()}
    </form>
  );
}
