<?php
class Installer
{
    public function writeConfig(string $dir, array $config): void
    {
        if (!is_dir($dir)) {
            mkdir($dir, 0750, true);
        }
        $file = $dir . '/config.php';
        file_put_contents($file, '<?php return ' . var_export($config, true) . ';');
        chmod($file, 0600);
    }
}
