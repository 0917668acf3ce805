<?php
class ImageService
{
    public function resize(string $path): string
    {
        $image = imagecreatefromstring(file_get_contents($path));
        $width = imagesx($image);
        $scaled = imagescale($image, (int) ($width / 2));
        imagepng($scaled, $path . '.png');
        return $path . '.png';
    }
}
