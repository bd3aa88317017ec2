import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { For, Show, untrack } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  Checkbox,
  CheckboxGroup,
  Form,
  FormField,
  Input,
  InputNumber,
  RadioGroup,
  Rate,
  Segmented,
  Select,
  Slider,
  SubmitButton,
  Switch,
  TextArea,
  createForm,
  type FormErrors,
  type FormStore,
} from "../../../lib/kit";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const options = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

function input(name: string | RegExp): HTMLInputElement {
  const found = screen.getByLabelText(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${name} is no input`);
  return found;
}

function type(name: string | RegExp, value: string): HTMLInputElement {
  const field = input(name);
  fireEvent.input(field, { target: { value } });
  return field;
}

const send = (): boolean => fireEvent.submit(document.querySelector("form") ?? document.body);

/** The sentences that describe a field, as they are read out. */
const described = (element: Element): string =>
  (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map(id => document.getElementById(id)?.textContent ?? "")
    .join(" ")
    .trim();

/** A schema by hand: what `check` says of the values, at once or later. */
function schemaOf<T>(
  check: (values: T) => StandardSchemaV1.Issue[] | Promise<StandardSchemaV1.Issue[]>,
): StandardSchemaV1<T, T> {
  const read = (values: T, issues: StandardSchemaV1.Issue[]): StandardSchemaV1.Result<T> =>
    issues.length > 0 ? { issues } : { value: values };
  return {
    "~standard": {
      version: 1,
      vendor: "by hand",
      validate(given) {
        const values = given as T;
        const issues = check(values);
        return issues instanceof Promise ? issues.then(found => read(values, found)) : read(values, issues);
      },
    },
  };
}

describe("a field of the form", () => {
  it("is wired to its label, its help, its message and its value", () => {
    let store: FormStore<{ city: string }> | undefined;
    render(() => {
      const made = createForm({ defaultValues: { city: "Bonn" }, onSubmit: () => undefined });
      store = made;
      return (
        <Form form={made}>
          <FormField form={made} name="city" label="City" help="Where you live" required>
            <Input />
          </FormField>
        </Form>
      );
    });
    const field = input(/City/);
    expect([field.value, field.name, field.required]).toEqual(["Bonn", "city", true]);
    expect(described(field)).toBe("Where you live");
    type(/City/, "");
    expect(store?.values.city).toBe("");
    send();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(described(field)).toBe("Please fill in “City”. Where you live");
    type(/City/, "Ulm");
    expect(field.getAttribute("aria-invalid")).toBeNull();
  });

  it("can be any of the kit", () => {
    const start = {
      line: "one",
      text: "two",
      count: 3 as number | null,
      box: true,
      boxes: ["b"],
      one: "b",
      on: true,
      choice: "b",
      share: 40,
      stars: 4,
      view: "b",
    };
    let store: FormStore<typeof start> | undefined;
    render(() => {
      const form = createForm({ defaultValues: start, onSubmit: () => undefined });
      store = form;
      return (
        <Form form={form} data-testid="form">
          <FormField name="line" label="Line">
            <Input />
          </FormField>
          <FormField name="text" label="Text">
            <TextArea />
          </FormField>
          <FormField name="count" label="Count">
            <InputNumber />
          </FormField>
          <FormField name="box">
            <Checkbox>Box</Checkbox>
          </FormField>
          <FormField name="boxes" label="Boxes">
            <CheckboxGroup options={options} />
          </FormField>
          <FormField name="one" label="One">
            <RadioGroup options={options} />
          </FormField>
          <FormField name="on">
            <Switch>On</Switch>
          </FormField>
          <FormField name="choice" label="Choice">
            <Select options={options} />
          </FormField>
          <FormField name="share" label="Share">
            <Slider />
          </FormField>
          <FormField name="stars" label="Stars">
            <Rate />
          </FormField>
          <FormField name="view" label="View">
            <Segmented options={options} />
          </FormField>
        </Form>
      );
    });
    const sent = (): string[] =>
      [...new FormData(screen.getByTestId<HTMLFormElement>("form"))].map(([name, value]) => `${name}=${String(value)}`);
    expect(sent()).toEqual([
      "line=one",
      "text=two",
      "count=3",
      "box=on",
      "boxes=b",
      "one=b",
      "on=on",
      "choice=b",
      "share=40",
      "stars=4",
      "view=b",
    ]);
    expect(screen.getByRole("radiogroup", { name: "One" })).toBeTruthy();
    expect(screen.getByRole("group", { name: "Boxes" })).toBeTruthy();
    expect(screen.getByRole("radiogroup", { name: "Stars" })).toBeTruthy();
    expect(screen.getByRole("slider", { name: "Share" })).toBeTruthy();
    type("Line", "1");
    fireEvent.input(screen.getByLabelText("Text"), { target: { value: "2" } });
    fireEvent.click(input("Box"));
    fireEvent.click(input("On"));
    fireEvent.click(screen.getByRole("checkbox", { name: "A" }));
    fireEvent.click(screen.getAllByRole("radio", { name: "A" })[0] ?? document.body);
    fireEvent.click(screen.getByRole("radio", { name: "2 of 5 stars" }));
    const { line, text, box, boxes, one, on, stars } = store?.values ?? start;
    expect({ line, text, box, boxes: [...boxes], one, on, stars }).toEqual({
      line: "1",
      text: "2",
      box: false,
      boxes: ["a", "b"],
      one: "a",
      on: false,
      stars: 2,
    });
    store?.reset();
    expect(sent()[0]).toBe("line=one");
    expect([input("Line").value, input("Box").checked, input("On").checked]).toEqual(["one", true, true]);
    expect(store?.dirty()).toBe(false);
  });

  it("can be a native one, by what the form hands over", () => {
    const send = vi.fn();
    render(() => {
      const form = createForm({ defaultValues: { age: null as number | null, terms: false }, onSubmit: send });
      return (
        <Form form={form}>
          <FormField form={form} name="age" label="Age" help="In years">
            {field => <input type="number" {...field.input} />}
          </FormField>
          <FormField form={form} name="terms" label="Terms">
            {field => <input type="checkbox" {...field.input} />}
          </FormField>
        </Form>
      );
    });
    type("Age", "42");
    fireEvent.click(input("Terms"));
    fireEvent.input(input("Terms"));
    expect(described(input("Age"))).toBe("In years");
    fireEvent.submit(document.querySelector("form") ?? document.body);
    return expect.poll(() => send).toHaveBeenCalledWith({ age: 42, terms: true });
  });

  it("hands its own events on, and keeps what its caller says", () => {
    const change = vi.fn();
    render(() => {
      const form = createForm({ defaultValues: { city: "" }, onSubmit: () => undefined });
      return (
        <Form form={form} size="large" disabled>
          <FormField name="city" label="City">
            <Input id="mine" onChange={change} disabled={false} aria-describedby="other" />
          </FormField>
        </Form>
      );
    });
    const field = type("City", "Ulm");
    expect(change).toHaveBeenCalledWith("Ulm");
    expect([field.id, field.disabled, field.getAttribute("aria-describedby")]).toEqual(["mine", false, "other"]);
    expect(field.closest(".kit-field")?.getAttribute("data-size")).toBe("large");
  });
});

describe("checking", () => {
  type Account = { name: string; password: string; again: string };
  const start: Account = { name: "", password: "", again: "" };

  function AccountForm(props: {
    check?: (name: string, context: { signal: AbortSignal }) => string | undefined | Promise<string | undefined>;
    validateOn?: "blur" | "change" | "submit";
    schema?: StandardSchemaV1<Account, Account>;
    onSubmit?: (values: Account) => unknown;
    summary?: boolean;
  }) {
    const form = createForm<Account, Account>({
      defaultValues: start,
      schema: untrack(() => props.schema),
      validateOn: untrack(() => props.validateOn),
      onSubmit: values => props.onSubmit?.(values),
    });
    return (
      <Form form={form} summary={props.summary}>
        <FormField form={form} name="name" label="Name" validate={(name, context) => props.check?.(name, context)}>
          <Input />
        </FormField>
        <FormField form={form} name="password" label="Password">
          <Input />
        </FormField>
        <FormField
          form={form}
          name="again"
          label="Again"
          validate={again => (again === form.values.password ? undefined : "Not the same")}
        >
          <Input />
        </FormField>
        <SubmitButton>Send</SubmitButton>
      </Form>
    );
  }

  it("waits until a changed field is left, and follows it from then on", () => {
    const check = (name: string): string | undefined => (name.length < 3 ? "Too short" : undefined);
    render(() => <AccountForm check={check} />);
    const field = input("Name");
    fireEvent.focusOut(field);
    expect(described(field)).toBe("");
    type("Name", "ab");
    expect(described(field)).toBe("");
    fireEvent.focusOut(field);
    expect(described(field)).toBe("Too short");
    type("Name", "abc");
    expect(described(field)).toBe("");
    type("Name", "x");
    expect(described(field)).toBe("Too short");
  });

  it("speaks with the first change, or only when the form is sent, where it is told to", () => {
    const check = (): string => "Wrong";
    const first = render(() => <AccountForm check={check} validateOn="change" />);
    expect(described(type("Name", "a"))).toBe("Wrong");
    first.unmount();
    render(() => <AccountForm check={check} validateOn="submit" />);
    const field = type("Name", "a");
    fireEvent.focusOut(field);
    expect(described(field)).toBe("");
    send();
    expect(described(field)).toBe("Wrong");
  });

  it("looks again when a value changes that it has read", () => {
    render(() => <AccountForm />);
    type("Password", "one");
    const again = type("Again", "two");
    fireEvent.focusOut(again);
    expect(described(again)).toBe("Not the same");
    type("Password", "two");
    expect(described(again)).toBe("");
    type("Password", "three");
    expect(described(again)).toBe("Not the same");
  });

  it("lets only the newest answer count, and says that it waits", async () => {
    vi.useFakeTimers();
    const answers = new Map<string, (message: string | undefined) => void>();
    const signals = new Map<string, AbortSignal>();
    const check = (name: string, { signal }: { signal: AbortSignal }): Promise<string | undefined> => {
      signals.set(name, signal);
      return new Promise(resolve => answers.set(name, resolve));
    };
    render(() => <AccountForm check={check} validateOn="change" />);
    const field = type("Name", "ann");
    expect(screen.getByText("Checking…")).toBeTruthy();
    type("Name", "anna");
    type("Name", "annab");
    // Nothing is asked while somebody types.
    expect([...answers.keys()]).toEqual(["ann"]);
    await vi.advanceTimersByTimeAsync(300);
    expect([...answers.keys()]).toEqual(["ann", "annab"]);
    expect([signals.get("ann")?.aborted, signals.get("annab")?.aborted]).toEqual([true, false]);
    answers.get("annab")?.(undefined);
    answers.get("ann")?.("Taken");
    await vi.advanceTimersByTimeAsync(0);
    expect(described(field)).toBe("");
    expect(screen.queryByText("Checking…")).toBeNull();
    type("Name", "bob");
    await vi.advanceTimersByTimeAsync(300);
    answers.get("bob")?.("Taken");
    await vi.advanceTimersByTimeAsync(0);
    expect(described(field)).toBe("Taken");
  });

  it("is waited for before the form is sent, with what was typed meanwhile", async () => {
    const answers: ((message: string | undefined) => void)[] = [];
    const sent = vi.fn();
    render(() => <AccountForm check={() => new Promise(resolve => answers.push(resolve))} onSubmit={sent} />);
    type("Name", "ann");
    send();
    const button = screen.getByRole("button", { name: "Send" });
    expect(button.getAttribute("aria-busy")).toBe("true");
    answers.shift()?.("Taken");
    await expect.poll(() => described(input("Name"))).toBe("Taken");
    expect(document.activeElement).toBe(input("Name"));
    expect(button.getAttribute("aria-busy")).toBeNull();
    send();
    answers.shift()?.(undefined);
    await expect.poll(() => sent).toHaveBeenCalledOnce();
  });

  it("takes a schema's word, at once or later, and submits what it made", async () => {
    const sent = vi.fn();
    const schema = schemaOf<Account>(async values =>
      values.name === "" ? [{ message: "Who?", path: [{ key: "name" }] }] : [],
    );
    render(() => <AccountForm schema={schema} onSubmit={sent} summary />);
    send();
    await expect.poll(() => described(input("Name"))).toBe("Who?");
    expect(document.activeElement).toBe(input("Name"));
    expect(screen.getByRole("link", { name: "Name: Who?" }).getAttribute("href")).toBe(`#${input("Name").id}`);
    type("Name", "Ann");
    await expect.poll(() => screen.queryByRole("link")).toBeNull();
    send();
    await expect.poll(() => sent).toHaveBeenCalledWith({ name: "Ann", password: "", again: "" });
  });
});

describe("what a server says", () => {
  function Mail(props: { onSubmit: (values: { mail: string }) => unknown }) {
    const form = createForm({ defaultValues: { mail: "" }, onSubmit: values => props.onSubmit(values) });
    return (
      <Form form={form}>
        <FormField form={form} name="mail" label="Mail">
          <Input />
        </FormField>
        <SubmitButton>Send</SubmitButton>
      </Form>
    );
  }

  it.each([
    ["returned", () => Promise.resolve({ errors: { mail: ["Known already", "Try another."] } })],
    [
      "thrown",
      () => Promise.reject(Object.assign(new Error("no"), { errors: { mail: "Known already Try another." } })),
    ],
  ])("stands at its field when it is %s, until that is changed", async (_name, onSubmit) => {
    render(() => <Mail onSubmit={onSubmit} />);
    type("Mail", "x");
    send();
    await expect.poll(() => described(input("Mail"))).toBe("Known already Try another.");
    expect(document.activeElement).toBe(input("Mail"));
    type("Mail", "y");
    expect(described(input("Mail"))).toBe("");
  });

  it("is said of the form as a whole where it is of no field", async () => {
    const errors: FormErrors<{ mail: string }> = { "": "We are closed" };
    render(() => <Mail onSubmit={() => ({ errors })} />);
    send();
    await expect.poll(() => screen.getByRole("alert").textContent).toContain("We are closed");
  });

  it("is typed by the form's paths", () => {
    const good: FormErrors<{ people: { name: string }[] }> = { "people.0.name": "No" };
    // @ts-expect-error: there is no such field
    const bad: FormErrors<{ people: { name: string }[] }> = { "people.0.nome": "No" };
    expect([good, bad]).toHaveLength(2);
  });
});

describe("a list of rows", () => {
  type Team = { people: { name: string }[] };
  function People(props: { use: (form: FormStore<Team>) => void }) {
    const form = createForm<Team>({
      defaultValues: { people: [{ name: "Ann" }, { name: "Bob" }, { name: "Cy" }] },
      onSubmit: () => undefined,
    });
    untrack(() => props.use(form));
    const people = form.list("people");
    return (
      <Form form={form}>
        <For each={people.rows()}>
          {row => (
            <FormField form={form} name={row.name("name")} label={`Person ${row.index() + 1}`} required>
              <Input />
            </FormField>
          )}
        </For>
        <Show when={people.rows().length === 0}>Nobody</Show>
      </Form>
    );
  }
  function open(): FormStore<Team> {
    let form: FormStore<Team> | undefined;
    render(() => <People use={made => (form = made)} />);
    if (form === undefined) throw new Error("no form");
    return form;
  }
  const names = (): string[] => screen.getAllByRole<HTMLInputElement>("textbox").map(field => field.value);

  it("keeps elements, focus, names and messages where they belong", () => {
    const form = open();
    const people = form.list("people");
    const bob = input(/Person 2/);
    type(/Person 2/, "");
    bob.focus();
    send();
    expect(described(bob)).toBe("Please fill in “Person 2”.");
    people.move(1, 0);
    expect(names()).toEqual(["", "Ann", "Cy"]);
    expect([input(/Person 1/) === bob, bob.name, document.activeElement === bob]).toEqual([
      true,
      "people.0.name",
      true,
    ]);
    expect(bob.getAttribute("aria-invalid")).toBe("true");
    expect(input(/Person 2/).getAttribute("aria-invalid")).toBeNull();
    type(/Person 1/, "Bo");
    expect([bob.getAttribute("aria-invalid"), form.get("people.0.name")]).toEqual([null, "Bo"]);
  });

  it("moves the focus into a new row, and on from one that is taken out", () => {
    const people = open().list("people");
    people.append({ name: "Di" });
    expect(document.activeElement).toBe(input(/Person 4/));
    people.insert(0, { name: "Al" }, { focus: false });
    expect(names()).toEqual(["Al", "Ann", "Bob", "Cy", "Di"]);
    expect(document.activeElement).toBe(input(/Person 5/));
    input(/Person 2/).focus();
    people.remove(1);
    expect(names()).toEqual(["Al", "Bob", "Cy", "Di"]);
    expect(document.activeElement).toBe(input(/Person 2/));
    input(/Person 4/).focus();
    people.remove(3);
    expect(document.activeElement).toBe(input(/Person 3/));
    for (let left = 3; left > 0; left--) people.remove(0);
    expect(screen.getByText("Nobody")).toBeTruthy();
  });

  it("knows what was changed, and goes back to where it began", () => {
    const form = open();
    expect(form.dirty()).toBe(false);
    form.list("people").remove(0);
    expect([form.dirty(), form.dirty("people"), form.touched("people")]).toEqual([true, true, true]);
    form.reset();
    expect([form.dirty(), ...names()]).toEqual([false, "Ann", "Bob", "Cy"]);
  });
});

describe("sending without a handler", () => {
  it("is left to the browser once everything is well", async () => {
    const sent = vi.fn((event: SubmitEvent) => event.preventDefault());
    document.addEventListener("submit", sent);
    render(() => {
      const form = createForm({
        defaultValues: { mail: "" },
        schema: schemaOf<{ mail: string }>(async values =>
          values.mail === "" ? [{ message: "Where to?", path: ["mail"] }] : [],
        ),
      });
      return (
        <Form form={form} action="/send" method="post">
          <FormField form={form} name="mail" label="Mail">
            <Input />
          </FormField>
          <SubmitButton>Send</SubmitButton>
        </Form>
      );
    });
    fireEvent.click(screen.getByRole("button", { name: "Send" }));
    await expect.poll(() => described(input("Mail"))).toBe("Where to?");
    expect(sent).toHaveBeenCalledTimes(1);
    sent.mockClear();
    type("Mail", "me");
    fireEvent.click(screen.getByRole("button", { name: "Send" }));
    // Stopped once for the answer to be waited for, then sent on.
    await expect.poll(() => sent).toHaveBeenCalledTimes(2);
    document.removeEventListener("submit", sent);
  });
});
