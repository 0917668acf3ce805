<?php
class PluginInstaller
{
    public function install(UploadedFile $file): void
    {
        $zip = new ZipArchive();
        $zip->open($file->getPathname());
        $zip->extractTo($this->pluginDir);
        $zip->close();
    }
}
