<?php
class PluginInstaller
{
    public function install(UploadedFile $file): void
    {
        $zip = new ZipArchive();
        if ($zip->open($file->getPathname()) !== true) {
            throw new RuntimeException('bad archive');
        }
        $size = 0;
        for ($i = 0; $i < $zip->numFiles; $i++) {
            $size += $zip->statIndex($i)['size'];
        }
        if ($size > self::MAX_BYTES) {
            throw new RuntimeException('too large');
        }
        $zip->extractTo($this->pluginDir);
        $zip->close();
    }
}
