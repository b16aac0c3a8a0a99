# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# A picture of every window, in light and dark, small and large, in German and from right to left.
# shellcheck shell=bash
PICTURES=/build/dev/tests/app/app_pictures # built by try.sh

# every_window FOLDER SETTING... -- [OPTION...]: of app_pictures on the display that the SETTINGs name
every_window() {
    local folder=$1 settings=() made
    shift
    while [ "$1" != -- ]; do settings+=("$1"); shift; done
    shift
    install -d -o traveller -g traveller "/run/lab/pictures/$folder" && mkdir -p "$SHOTS/$folder" || return 1
    LAB_ENV=$(session_environment) as traveller timeout 120 env "${settings[@]}" dbus-run-session -- \
        "$TRY/../../tests/on_private_bus.sh" "$PICTURES" "$@" "/run/lab/pictures/$folder" || return 1
    cp "/run/lab/pictures/$folder/"*.png "$SHOTS/$folder/" || return 1
    made=$(find "$SHOTS/$folder" -name '*.png' | wc -l)
    echo "$made pictures in $folder"
    [ "$made" -gt 40 ]
}

act_pictures() {
    local scale
    for scale in 1 2; do
        step "German, light, scale $scale" every_window "x11/de-light-$scale" LANGUAGE=de QT_SCALE_FACTOR=$scale --
        step "German, dark, scale $scale" every_window "x11/de-dark-$scale" LANGUAGE=de QT_SCALE_FACTOR=$scale -- --dark
        step "right to left, light, scale $scale" every_window "x11/rtl-light-$scale" QT_SCALE_FACTOR=$scale -- --pseudo
        step "right to left, dark, scale $scale" every_window "x11/rtl-dark-$scale" QT_SCALE_FACTOR=$scale -- --pseudo --dark
    done
}
