import type { StandardSchemaV1 } from "@standard-schema/spec";
import { For, type JSX } from "solid-js";
import { renderToString } from "solid-js/web";
import {
  Checkbox,
  Form,
  FormField,
  Input,
  InputNumber,
  RadioGroup,
  SubmitButton,
  createForm,
  formDataToValues,
  validateValues,
  type FormFailure,
} from "../../../lib/kit";

type Order = { name: string; seats: number; paid: boolean; way: string; guests: { name: string }[] };

const empty: Order = { name: "", seats: 1, paid: false, way: "post", guests: [{ name: "" }, { name: "" }] };

/** By hand what a schema library does. */
const schema: StandardSchemaV1<Order, Order> = {
  "~standard": {
    version: 1,
    vendor: "by hand",
    async validate(given) {
      const order = given as Order;
      const issues = [
        ...(order.name.length < 3 ? [{ message: "At least three letters, please.", path: ["name"] }] : []),
        ...order.guests.flatMap((guest, index) =>
          guest.name === "" ? [{ message: "Who comes?", path: ["guests", index, "name"] }] : [],
        ),
      ];
      return issues.length > 0 ? { issues } : { value: order };
    },
  },
};

function OrderForm(props: { failure: FormFailure<Order> | undefined }): JSX.Element {
  const form = createForm({ defaultValues: empty, schema, failure: () => props.failure });
  return (
    <Form form={form} action="/order" method="post" summary>
      <FormField form={form} name="name" label="Name">
        <Input />
      </FormField>
      <FormField form={form} name="seats" label="Seats">
        <InputNumber />
      </FormField>
      <FormField form={form} name="paid">
        <Checkbox>Paid</Checkbox>
      </FormField>
      <FormField form={form} name="way" label="Way">
        <RadioGroup
          options={[
            { value: "post", label: "Post" },
            { value: "mail", label: "Mail" },
          ]}
        />
      </FormField>
      <For each={form.list("guests").rows()}>
        {row => (
          <FormField form={form} name={row.name("name")} label={`Guest ${row.index() + 1}`}>
            <Input />
          </FormField>
        )}
      </For>
      <SubmitButton>Order</SubmitButton>
    </Form>
  );
}

/** What a server answers: the form, again with what is wrong with what was sent, or what it made of it. */
export async function answer(data: FormData | undefined): Promise<string> {
  const checked = data === undefined ? undefined : await validateValues(schema, formDataToValues(data, empty));
  if (checked !== undefined && checked.errors === undefined)
    return `<output>${JSON.stringify(checked.values)}</output>`;
  return renderToString(() => <OrderForm failure={checked} />);
}
