<?php
function convert(string $in, string $out): bool
{
    $src = gzopen($in, 'rb');
    $dst = fopen($out, 'wb');
    while (!gzeof($src)) {
        if (fwrite($dst, gzread($src, 8192)) === false) {
            return false;
        }
    }
    fclose($dst);
    gzclose($src);
    return true;
}
