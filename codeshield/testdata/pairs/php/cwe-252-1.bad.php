<?php

final class SettingsStore
{
    public function __construct(private string $path)
    {
    }

    public function load(): array
    {
        $text = file_get_contents($this->path);
        $settings = json_decode($text, true);
        return array_merge(['theme' => 'light'], $settings);
    }

    public function save(array $settings): void
    {
        $temp = $this->path . '.new';
        file_put_contents($temp, json_encode($settings));
        rename($temp, $this->path);
    }

    public function appendLine(string $line): void
    {
        $file = fopen($this->path . '.log', 'a');
        fwrite($file, $line . "\n");
        fclose($file);
    }
}
