package studio.testing.door;

import studio.wire.json.Json;

/// Finds a value in JSON by a path such as `steps.0.title`; `steps.size` is how many there are.
final class Asked {
    private Asked() {}

    static String of(Json json, String path) {
        Json at = json;
        for (String name : path.split("\\.", -1)) {
            at = switch (at) {
                case Json.Fields fields -> fields.find(name).orElse(new Json.Text("(no " + name + ")"));
                case Json.Items items ->
                    name.equals("size")
                            ? new Json.Amount(items.list().size())
                            : items.list().get(Integer.parseInt(name));
                case Json.Text text -> text;
                case Json.Amount amount -> amount;
                case Json.Flag flag -> flag;
                case Json.Nothing nothing -> nothing;
            };
        }
        return shown(at);
    }

    private static String shown(Json value) {
        return switch (value) {
            case Json.Text(String text) -> text;
            case Json.Amount(double number) ->
                number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
            case Json.Flag(boolean flag) -> Boolean.toString(flag);
            case Json.Nothing nothing -> "null";
            case Json.Items items -> "a list";
            case Json.Fields fields -> "an object";
        };
    }
}
