import { bind, createLive } from "solid-reflect";
import { FormField, Input, Space, Text } from "solid-reflect/kit";
import { openPlate } from "./live";

export default function TidyInput() {
  const plate = createLive(openPlate);
  return (
    <Space direction="vertical" gap="medium">
      <FormField label="Number plate" error={plate.number.error() ?? ""}>
        <Input autocomplete="off" {...bind(plate.number)} />
      </FormField>
      <Text muted>
        <output data-testid="state">{plate.number.pending() ? "on its way" : "as the server has it"}</output>
      </Text>
    </Space>
  );
}
