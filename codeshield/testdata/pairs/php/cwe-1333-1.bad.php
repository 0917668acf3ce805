<?php

final class SearchController
{
    /** @param string[] $lines */
    public function search(array $lines): array
    {
        $pattern = $_GET['pattern'] ?? '';
        return array_values(preg_grep('/' . $pattern . '/i', $lines));
    }

    public function isMail(string $value): bool
    {
        return preg_match('/^([a-zA-Z0-9_.-]+)+@(([a-zA-Z0-9-])+\.)+[a-z]{2,}$/', $value) === 1;
    }
}
