export { Calendar, type CalendarMode, type CalendarProps } from "./calendar";
