<?php
function convert(string $in, string $out): bool
{
    $src = gzopen($in, 'rb');
    $dst = fopen($out, 'wb');
    if ($src === false || $dst === false) {
        return false;
    }
    try {
        while (!gzeof($src)) {
            if (fwrite($dst, gzread($src, 8192)) === false) {
                return false;
            }
        }
        return true;
    } finally {
        fclose($dst);
        gzclose($src);
    }
}
