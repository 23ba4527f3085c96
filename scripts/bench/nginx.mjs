import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { spawnOn, tools } from './machine.mjs'

/** nginx with one worker and `gzip_static`, which sends the same packed bytes from disk. */
export function startNginx(folder, port, answers) {
  const root = resolve(folder, 'root')
  for (const { path, body, isPacked, type } of answers) {
    const file = join(
      root,
      `${path === '/' ? '/start' : path}${type === 'text/html' ? '.html' : ''}`,
    )
    const bytes = Buffer.from(body, 'base64')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, isPacked ? gunzipSync(bytes) : bytes)
    if (isPacked) writeFileSync(`${file}.gz`, bytes)
  }
  const config = resolve(folder, 'nginx.conf')
  writeFileSync(config, configText(resolve(folder), root, port))
  return spawnOn(0, tools.nginx, ['-c', config, '-p', resolve(folder), '-g', 'daemon off;'], {
    stdio: 'ignore',
  })
}

const configText = (
  folder,
  root,
  port,
) => `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events { worker_connections 1024; }
http {
  types { text/html html; image/webp webp; image/avif avif; image/jpeg jpg; image/png png; }
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  keepalive_requests 1000000000;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp-${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    gzip_static on;
    location = / { try_files /start.html =404; }
    location / { try_files $uri $uri.html =404; }
  }
}
`
