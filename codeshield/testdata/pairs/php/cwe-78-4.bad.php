<?php
function thumbnail(array $upload): string
{
    $source = $upload['tmp_name'];
    $name = $upload['name'];
    $target = "/srv/thumbs/$name";
    shell_exec('convert ' . $source . ' -resize 200x200 ' . $target);
    return $target;
}
