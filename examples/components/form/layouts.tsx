// Layouts and sizes
// Labels above their fields, beside them, or all in one line. Beside them only where there is room for both.
import { createSignal, type JSX } from "solid-js";
import { Form, FormField, Input, Segmented, Select, SubmitButton, type FormLayout } from "solid-reflect/kit";

const layouts: FormLayout[] = ["vertical", "horizontal", "inline"];

export default function Layouts(): JSX.Element {
  const [layout, setLayout] = createSignal<FormLayout>("vertical");
  return (
    <>
      <Segmented
        aria-label="Layout"
        options={layouts.map(value => ({ value, label: value }))}
        value={layout()}
        onChange={value => setLayout(layouts.find(it => it === value) ?? "vertical")}
        style={{ "margin-block-end": "1rem" }}
      />
      <Form layout={layout()} labelWidth="7rem" mark="optional">
        <FormField label="Street" required>
          <Input autocomplete="street-address" />
        </FormField>
        <FormField label="Country">
          <Select options={["Austria", "Germany", "Italy"].map(name => ({ value: name, label: name }))} />
        </FormField>
        <FormField>
          <SubmitButton>Next</SubmitButton>
        </FormField>
      </Form>
    </>
  );
}
