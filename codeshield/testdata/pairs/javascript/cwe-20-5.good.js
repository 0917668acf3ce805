/**
 * Tells whether a webhook URL belongs to our chat provider.
 */
export function isChatWebhook(url) {
  try {
    const u = new URL(url);
    return u.protocol === 'https:' && u.hostname === 'hooks.chat.example';
  } catch {
    return false;
  }
}
