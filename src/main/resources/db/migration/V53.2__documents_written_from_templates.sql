-- From which version of its template the portal wrote a document; null of those that people uploaded.
alter table document_version add column template_version integer;
alter table document_version add column template_sha256 varchar(64);
