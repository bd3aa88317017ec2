import { bind, createLive } from "solid-reflect";
import { DatePicker, Space, Text } from "solid-reflect/kit";
import { fits } from "./distance";
import { openStay } from "./live";

export default function DateDistance() {
  const stay = createLive(openStay);
  return (
    <Space direction="vertical" gap="medium">
      <Space wrap gap="medium">
        <DatePicker
          aria-label="Arrival"
          placeholder="Arrival"
          clearable
          isDateUnavailable={day => !fits(day, stay.departure())}
          {...bind(stay.arrival)}
        />
        <DatePicker
          aria-label="Departure"
          placeholder="Departure"
          clearable
          isDateUnavailable={day => !fits(stay.arrival(), day)}
          {...bind(stay.departure)}
        />
      </Space>
      <Text muted>
        <output>
          {stay.arrival.error() ?? stay.departure.error() ?? `Nights: ${stay.nights() ?? "choose both days"}`}
        </output>
      </Text>
    </Space>
  );
}
