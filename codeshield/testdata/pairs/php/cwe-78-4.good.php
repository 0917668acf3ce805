<?php
function thumbnail(array $upload): string
{
    $source = $upload['tmp_name'];
    $target = '/srv/thumbs/' . bin2hex(random_bytes(16)) . '.png';
    shell_exec('convert ' . escapeshellarg($source) . ' -resize 200x200 ' . escapeshellarg($target));
    return $target;
}
