import { For } from "solid-js";
import { bind, createLive } from "solid-reflect";
import { Button, DatePicker, Space, Tag, Text } from "solid-reflect/kit";
import { openAppointment } from "./live";
import { whyNot } from "./workdays";

export default function WorkdayPicker() {
  const appointment = createLive(openAppointment);
  return (
    <Space direction="vertical" gap="medium">
      <Space wrap gap="small">
        <span>Holidays:</span>
        <For each={appointment.holidays()}>{day => <Tag>{day}</Tag>}</For>
        <Button size="small" onClick={appointment.reroll}>
          Other holidays
        </Button>
      </Space>
      <DatePicker
        aria-label="Appointment"
        clearable
        min={appointment.today()}
        isDateUnavailable={day => whyNot(day, appointment.today(), appointment.holidays()) !== undefined}
        {...bind(appointment.day)}
      />
      <Text muted>
        <output>
          {appointment.day.error() ?? appointment.problem() ?? (appointment.day() || "Choose a working day.")}
        </output>
      </Text>
    </Space>
  );
}
