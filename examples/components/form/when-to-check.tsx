// When a field is checked
// Once it was changed and left, with the first change, or when the form is sent. A check that asks a server waits until
// nobody types, and only its newest answer counts.
import type { JSX } from "solid-js";
import { Form, FormField, Input, createForm } from "solid-reflect/kit";

const short = (text: string): string | undefined => (text.length > 3 ? "At most three letters." : undefined);
const free = async (name: string): Promise<string | undefined> => {
  await new Promise(resolve => setTimeout(resolve, 600));
  return name === "ada" ? "Somebody has this name already." : undefined;
};

export default function WhenToCheck(): JSX.Element {
  const late = createForm({ defaultValues: { text: "" } });
  const early = createForm({ defaultValues: { text: "", name: "" }, validateOn: "change" });
  return (
    <>
      <Form form={late}>
        <FormField form={late} name="text" label="When it is left" validate={short}>
          <Input placeholder="Type four letters and go on" />
        </FormField>
      </Form>
      <Form form={early}>
        <FormField form={early} name="text" label="With each change" validate={short}>
          <Input placeholder="Type four letters" />
        </FormField>
        <FormField form={early} name="name" label="By a server" help="“ada” is taken." validate={free}>
          <Input placeholder="User name" />
        </FormField>
      </Form>
    </>
  );
}
