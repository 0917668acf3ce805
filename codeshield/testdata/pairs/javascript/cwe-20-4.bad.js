/** Is the link one to our own site (example.com and its sub-domains)? */
function isOwnLink(link) {
  return link.includes('example.com');
}
