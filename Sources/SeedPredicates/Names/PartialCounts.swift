import SeedSchema
import SeedSyntax

/// Makes a number a part of another one of its row: no more units are reserved than there are, and
/// no coupon is redeemed more often than it may be.
struct PartialCounts {
  let table: TableSchema
  let names: TableNames
  /// The columns whose values checks relate to others.
  let related: Set<String>

  /// Bounds the parts by the numbers that they are parts of.
  func applied(to columns: [InferredColumn]) -> [InferredColumn] {
    columns.map { column in
      guard let part = field(column, isPart: true),
        let whole = columns.lazy.compactMap({ field($0, isPart: false) })
          .first(where: { isPart(part, of: $0) }),
        let name = NameWriter.inBraces(whole.name)
      else { return column }
      let most = whole.isNullable ? "coalesce(\(name), 0)" : name
      let value: String
      switch part.type {
      case .integer: value = "random_int(0, {\(most)})"
      case .decimal: value = "random_decimal(0, {\(most)})"
      default: return column
      }
      var column = column
      column.choices.insert(.value(part.isNullable ? "maybe(80%, \(value))" : value), at: 0)
      return column
    }
  }

  /// The column if its numbers can be related to others.
  private func field(_ column: InferredColumn, isPart: Bool) -> FieldSchema? {
    guard let field = table[field: column.name], field.type.isNumber,
      !related.contains(field.name), !table.isKey(field.name), field.generation == .none,
      !table.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
      ColumnRanges.end(of: field, in: table) == nil, case .value(let text)? = column.choices.first
    else { return nil }
    let value = ValueText(text).present
    let bounds = NumberCall(value)
    return isPart
      ? bounds != nil && field.minimum == nil && field.maximum == nil ? field : nil
      : (bounds?.low ?? -1) >= 0 || Int(value.text).map { $0 >= 0 } == true ? field : nil
  }

  private func isPart(_ part: FieldSchema, of whole: FieldSchema) -> Bool {
    guard part.name != whole.name, ValueKind(of: part.type) == ValueKind(of: whole.type) else {
      return false
    }
    let (first, second) = (name(of: part), name(of: whole))
    return Self.known.contains { $0.parts.contains(first) && $0.wholes.contains(second) }
  }

  private func name(of field: FieldSchema) -> String {
    names.name(of: field.name).own.joined(separator: "_")
  }

  // MARK: What is known

  private static let known: [(parts: Set<String>, wholes: Set<String>)] = {
    var result: [(parts: Set<String>, wholes: Set<String>)] = []
    var rest = StaticText(lines)
    while let line = rest.nextLine() {
      let sides = line.string.split(separator: ":").map { side in
        Set(
          side.split(separator: " ").map { name in
            name.split(separator: "_").map { NameDictionary.shared.full(String($0)) }
              .joined(separator: "_")
          })
      }
      if sides.count == 2 { result.append((sides[0], sides[1])) }
    }
    return result
  }()

  /// Names of parts, and the names of what they are parts of.
  private static let lines: StaticString = """
    quantity_reserved reserved_quantity reserved qty_reserved : quantity_on_hand quantity qty_on_hand on_hand in_stock stock stock_quantity
    quantity_shipped quantity_received quantity_returned shipped_quantity received_quantity returned_quantity : quantity quantity_ordered ordered_quantity qty
    times_redeemed times_used redemption_count used_count usage_count uses redeemed_count : max_redemptions max_uses usage_limit redemption_limit use_limit
    available_balance : balance current_balance
    attendee_count attendees_count enrolled_count registered_count enrollment_count booked_count seats_taken seats_sold seats_booked : capacity max_attendees seats seat_count max_participants total_seats
    available_seats seats_available available_tickets : capacity seats total_seats seat_count total_tickets
    tickets_sold sold_count : capacity total_tickets quantity
    failed_count success_count succeeded_count processed_count completed_count error_count failure_count : total_count total item_count
    used_quota quota_used storage_used used_storage used_bytes : quota storage_limit storage_quota total_bytes
    """
}
