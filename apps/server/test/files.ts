// Small files of the regulator's layout with invented services, and the two steps by which a file comes in over HTTP.
import { setTimeout as pause } from 'node:timers/promises';
import { askAt, type Json } from './served.ts';

const header =
  'CSNumber,CareService,Subtype,ServiceType,ServiceName,SP_number,ServiceProvider,Council_Area_Name,MinGrade,MaxGrade,KQ_Support_Wellbeing,KQ_Leadership,Last_inspection_Date';

/** A register of so many care homes. */
export function register(services: number, sector = 'Private'): string {
  const lines = Array.from(
    { length: services },
    (_, i) =>
      `CS${1_000_000 + i},Care Home Service,Older People,${sector},Home ${i},SP${1_000 + i},Provider ${i},Fife,4,5,4,5,01/02/2023`,
  );
  return `${[header, ...lines].join('\r\n')}\r\n`;
}

/** A sector that nobody knows, in the first row. */
export const refusedRegister = register(2, 'broken');

/** Sends bytes as the dashboard does. */
export async function post(
  url: string,
  body: RequestInit['body'],
  options: { name?: string; asAt?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: Json; headers: Headers }> {
  const { name = 'register.csv', asAt = '2026-05-31', headers } = options;
  const response = await fetch(`${url}/import?${new URLSearchParams({ name, asAt })}`, {
    method: 'POST',
    headers: headers ?? { 'content-type': 'text/csv' },
    body,
    duplex: 'half',
  } as RequestInit);
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** The import once it is screened. */
export async function screened(url: string, id: string): Promise<Json> {
  const query = `query($id: ID!) { import(id: $id) { id fileName bytes state sentence progress layout title rowsRead rowsAccepted rowsReported
    changes replaces { code } release { id } checks { name result message wouldBeRight found examples { line column value message } } } }`;
  for (;;) {
    const { data, errors } = await askAt(url, query, { id });
    if (errors) throw new Error(errors[0]?.message);
    if (!['READING', 'SCREENING'].includes(data.import.state)) return data.import;
    await pause(50);
  }
}
