/** The paging members that all listings of the Platform API share. URIs are paths with their query. */
export interface Listing<Entity> {
  entities: Entity[];
  pageSize: number;
  pageNumber: number;
  total: number;
  pageCount: number;
  firstUri: string;
  lastUri: string;
  selfUri: string;
  /** Absent on the last page (seen in recorded listings). */
  nextUri?: string;
  /** Absent on the first page. */
  previousUri?: string;
}

/** A request for a page of a listing. */
export interface PageCall {
  readonly path: string;
  /** The query as sent, which the URIs repeat. */
  readonly query: string;
  readonly parameters: { readonly pageSize?: unknown; readonly pageNumber?: unknown };
}

/** Cuts the page that the query asks for: 25 entities from page 1 when it names none. */
export function page<Row, Entity>(
  { path, query, parameters }: PageCall,
  rows: readonly Row[],
  toEntity: (row: Row) => Entity,
): Listing<Entity> {
  const pageSize = Number(parameters.pageSize ?? 25);
  const pageNumber = Number(parameters.pageNumber ?? 1);
  const pageCount = Math.ceil(rows.length / pageSize);
  const uri = (number: number) => {
    const sent = new URLSearchParams(query);
    sent.set('pageSize', String(pageSize));
    sent.set('pageNumber', String(number));
    return `${path}?${sent}`;
  };
  return {
    entities: rows.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(toEntity),
    pageSize,
    pageNumber,
    total: rows.length,
    pageCount,
    firstUri: uri(1),
    lastUri: uri(Math.max(pageCount, 1)),
    selfUri: uri(pageNumber),
    ...(pageNumber < pageCount ? { nextUri: uri(pageNumber + 1) } : {}),
    ...(pageNumber > 1 ? { previousUri: uri(pageNumber - 1) } : {}),
  };
}
