import { spawn } from 'node:child_process';

/** Streams the conversion of a video to the response. */
export function convert(req, res) {
  const ff = spawn(`ffmpeg -i uploads/${req.query.file} -f webm -`, { shell: true });
  res.type('video/webm');
  ff.stdout.pipe(res);
  ff.on('error', () => res.destroy());
}
