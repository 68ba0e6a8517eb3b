@testable import SeedSchema
import Testing

/// The promise that a seed gives the same data tomorrow: a hash of the first 1,000 values of each
/// generator's example, under seed 1. One that changes is a change that users must be told of.
@Suite struct StabilityTests {
  private static let hashes: [String: String] = [
    "age": "92e20b971b7825f9",
    "avatar_url": "95ce3c56ab6cde8f",
    "birth_date": "fa175700ae0291d3",
    "brand": "39443c6adf02dc6e",
    "bytes": "506b5f47b6a39ad5",
    "calling_code": "62b0b141fbb8bd07",
    "city": "1e4e4dc088a215fc",
    "color": "855215549cfaad04",
    "company": "88631c40b5a78120",
    "country": "852cb36af9c1c1e",
    "country_code": "72e85e0792714e00",
    "country_code3": "475d42908ae0b96d",
    "currency_code": "4d422b096b908ee1",
    "cycle": "412fdb92da652866",
    "domain_name": "9af137d375b4f03",
    "file_name": "c1d8b6698e4d30dc",
    "first_name": "c7767102d2a58cfd",
    "full_address": "96f50e68d90efb61",
    "full_name": "e2b2d847cd2e7900",
    "gender": "4fb26951452ad1b5",
    "hex": "2e6ce204cfb3ed26",
    "honorific": "f351bb29fe478125",
    "house_number": "4a7fde8894369e3e",
    "initials": "8eea575fcccc1209",
    "ip_address": "bd33ac671f9910bd",
    "ipv6_address": "ffcbfb8c90a18fc2",
    "job_title": "36c72f4481935848",
    "language_code": "8f808d101cef53cc",
    "last_name": "897f4dd9ed8e571a",
    "latitude": "a1c792164619635e",
    "literal": "13ce2df8a81d6e3d",
    "locale": "b8473058c6b980e9",
    "longitude": "2a7555685b290381",
    "mac_address": "7ee4ed8b6d900830",
    "matching": "fd99e615100a651",
    "maybe": "a7bbbb11c53ef95c",
    "mime_type": "4caae9631ef6056",
    "normal": "4446d14ba5020e05",
    "now": "99d0c01412f001f5",
    "paragraph": "921234b40532b61a",
    "pattern": "e491b84816151a82",
    "phone_number": "2bf32a0568318ccc",
    "postal_code": "d3da2cc5be1fc94f",
    "price": "51979ee40113ce1f",
    "product_category": "3379b0885a3a1567",
    "product_name": "cb0a132f08dcb9e5",
    "random_bool": "673cec6d9edf4cda",
    "random_bytes": "dcd0e524a867105",
    "random_choice": "107d171185bdd011",
    "random_date": "4447f1a3bd528dcc",
    "random_datetime": "33ed941281ffc874",
    "random_decimal": "d3fcbba3e146fdc9",
    "random_email": "6ddf2512a8756002",
    "random_float": "9f1f19fab0c58dc",
    "random_int": "4def74f1412c4b13",
    "random_json": "b7665d4db795092b",
    "random_string": "6e6acc89943673fa",
    "random_text": "f77c38108291c3e9",
    "random_time": "2452e6ab90a66683",
    "random_username": "ce97144d4d16525d",
    "random_uuid": "1971f57b1fc86c6a",
    "region": "90c0c6dc2a7f15cc",
    "region_code": "f28afad0bb4e024f",
    "sentence": "1ca9c628a589e1ea",
    "sequential": "44d2fc49b7d07ad9",
    "sku": "7fe7638484663d7c",
    "slug": "375a46ae69ef7549",
    "street_address": "80fa3a3183450a5d",
    "street_name": "5b6b1f520ce9aec2",
    "time_zone": "cb361086a78af155",
    "title": "f56240eb83fa5460",
    "token": "2eeafd9a807ae5e4",
    "url": "cf569c1806ffb37b",
    "user_agent": "9d6ef96b64bffda4",
    "version": "7228814d62ca75c3",
    "website": "652a7b77642630b3",
    "weighted": "dbd7f942d931d528",
    "word": "72431cc2c5f740c6",
    "words": "246e57fe5e5a64c2",
    "zipf": "d648c9346826d609",
  ]

  /// FNV-1a of the values' texts (<http://www.isthe.com/chongo/tech/comp/fnv/>), which no digest of
  /// SeedKit's own has a part in.
  private func hash(_ values: Column) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in values.all {
      for byte in (value.text ?? "\(value)").utf8 + [10] {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      }
    }
    return String(hash, radix: 16)
  }

  @Test(arguments: GeneratorRegistryTests.names) func valuesStayTheSame(_ name: String) throws {
    let found = hash(try GeneratorRegistryTests.example(name).values(1000))
    #expect((Self.hashes[name] ?? GeneratorHashes.all[name]) == found, "\(name) is \(found)")
  }
}
