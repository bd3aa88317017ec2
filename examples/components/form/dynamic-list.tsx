// A list that grows
// Rows are kept by what they are, not by their number: moved, they take their elements, their focus and their messages
// along. A new row has the focus, and so has the next one when a row is taken out.
import ArrowUp from "lucide-solid/icons/arrow-up";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { For, createSignal, type JSX } from "solid-js";
import { Button, Flex, Form, FormField, Input, SubmitButton, Text, createForm } from "solid-reflect/kit";

export default function DynamicList(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const form = createForm({
    defaultValues: { people: [{ first: "Ada", last: "Lovelace" }] },
    onSubmit: values => setSent(JSON.stringify(values)),
  });
  const people = form.list("people");
  return (
    <Form form={form} style={{ "max-inline-size": "38rem" }}>
      <For each={people.rows()}>
        {row => (
          <Flex gap="small" align="flex-start">
            <FormField form={form} name={row.name("first")} required="The first name is missing.">
              <Input aria-label="First name" placeholder="First name" />
            </FormField>
            <FormField form={form} name={row.name("last")} required="The last name is missing.">
              <Input aria-label="Last name" placeholder="Last name" />
            </FormField>
            <Button aria-label="Up" icon={<ArrowUp />} onClick={() => people.move(row.index(), row.index() - 1)} />
            <Button aria-label="Remove" icon={<Minus />} onClick={() => people.remove(row.index())} />
          </Flex>
        )}
      </For>
      <Button variant="dashed" icon={<Plus />} block onClick={() => people.append({ first: "", last: "" })}>
        Add a person
      </Button>
      <SubmitButton>Save</SubmitButton>
      <Text role="status">{sent()}</Text>
    </Form>
  );
}
