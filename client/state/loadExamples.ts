/** The examples of the server, by id and title; none where the server does not answer. */
export async function loadExamples(): Promise<readonly { readonly id: string; readonly title: string }[]> {
  try {
    const answer = await fetch('/api/scenarios');
    if (!answer.ok) return [];
    const found: unknown = await answer.json();
    const list = Array.isArray(found) ? found : (found as { scenarios?: unknown }).scenarios;
    return Array.isArray(list) ? (list as { id: string; title: string }[]) : [];
  } catch {
    return [];
  }
}
