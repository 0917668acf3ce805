<?php

final class SettingsStore
{
    public function __construct(private string $path)
    {
    }

    public function load(): array
    {
        $text = file_get_contents($this->path);
        if ($text === false) {
            throw new RuntimeException('cannot read the settings');
        }
        $settings = json_decode($text, true, 32, JSON_THROW_ON_ERROR);
        return array_merge(['theme' => 'light'], $settings);
    }

    public function save(array $settings): void
    {
        $temp = $this->path . '.new';
        if (file_put_contents($temp, json_encode($settings, JSON_THROW_ON_ERROR)) === false) {
            throw new RuntimeException('cannot write the settings');
        }
        if (!rename($temp, $this->path)) {
            throw new RuntimeException('cannot replace the settings');
        }
    }

    public function appendLine(string $line): void
    {
        $file = fopen($this->path . '.log', 'a');
        if ($file === false) {
            throw new RuntimeException('cannot open the log');
        }
        fwrite($file, $line . "\n");
        fclose($file);
    }
}
