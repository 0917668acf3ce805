<?php

final class SearchController
{
    /** @param string[] $lines */
    public function search(array $lines): array
    {
        $needle = substr($_GET['pattern'] ?? '', 0, 100);
        return array_values(preg_grep('/' . preg_quote($needle, '/') . '/i', $lines));
    }

    public function isMail(string $value): bool
    {
        return filter_var($value, FILTER_VALIDATE_EMAIL) !== false;
    }
}
