package youcheng.documents;

/**
 * From what the portal wrote a paper.
 *
 * @param templateVersion which version of its template; 0 is the one that came with the portal
 * @param templateSha256 checksum of that template: the one that comes with the portal can change with the portal
 */
public record WrittenFrom(int templateVersion, String templateSha256) {}
