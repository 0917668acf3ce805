/**
 * Tells whether a webhook URL belongs to our chat provider.
 */
export function isChatWebhook(url) {
  return url.startsWith('https://hooks.chat.example');
}
