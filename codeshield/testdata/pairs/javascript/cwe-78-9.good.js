import { spawn } from 'node:child_process';

/** Streams the conversion of a video to the response. */
export function convert(req, res) {
  if (!/^[\w-]+\.mp4$/.test(req.query.file)) {
    res.sendStatus(400);
    return;
  }
  const ff = spawn('ffmpeg', ['-i', `uploads/${req.query.file}`, '-f', 'webm', '-']);
  res.type('video/webm');
  ff.stdout.pipe(res);
  ff.on('error', () => res.destroy());
}
