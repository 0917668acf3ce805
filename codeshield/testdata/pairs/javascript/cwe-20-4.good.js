/** Is the link one to our own site (example.com and its sub-domains)? */
function isOwnLink(link) {
  let u;
  try {
    u = new URL(link);
  } catch {
    return false;
  }
  return u.hostname === 'example.com' || u.hostname.endsWith('.example.com');
}
