import { useContext, type JSX } from "solid-js";
import { Button, type ButtonProps } from "../button";
import { FormContext } from "./form-context";

/**
 * The button that sends its form, loading while the form is on its way.
 *
 * @example
 * <Form form={form}>…<SubmitButton>Save</SubmitButton></Form>
 */
export function SubmitButton(props: ButtonProps): JSX.Element {
  const scope = useContext(FormContext);
  return <Button type="submit" variant="solid" loading={scope?.submitting()} disabled={scope?.disabled()} {...props} />;
}
