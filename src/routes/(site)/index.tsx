import { HomePage } from "../../home/home-page";

export default function Home() {
  return <HomePage />;
}
