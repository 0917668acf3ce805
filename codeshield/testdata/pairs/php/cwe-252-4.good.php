<?php
class ImageService
{
    public function resize(string $path): string
    {
        $data = file_get_contents($path);
        $image = $data === false ? false : imagecreatefromstring($data);
        if ($image === false) {
            throw new RuntimeException('not an image');
        }
        $width = imagesx($image);
        $scaled = imagescale($image, (int) ($width / 2));
        if (!imagepng($scaled, $path . '.png')) {
            throw new RuntimeException('cannot write');
        }
        return $path . '.png';
    }
}
