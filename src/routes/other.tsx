export default function Other() {
  return (
    <main>
      <a href="/">home</a>
    </main>
  );
}
