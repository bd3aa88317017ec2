import AsyncCallback from "../../examples/async-callback/view";
import AsyncTask from "../../examples/async-task/view";

export default function Home() {
  return (
    <main>
      <a href="/other">other</a>
      <AsyncCallback />
      <AsyncTask />
    </main>
  );
}
